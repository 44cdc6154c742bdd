"""Evaluates a catalog of Lacuna by contract.md, sections 2, 3 and 5 (observations), apart from the program.
Usage: kubernetes_eval.py CATALOG [expected.json]; reads platform, features, one target; no plans, no waivers."""
import glob, json, os, sys, yaml
RANK = {s: i for i, s in enumerate(['none', 'cluster', 'mixed', 'unknown', 'tenant', 'not-applicable'])}
KIND = {'none': 'missing', 'cluster': 'cluster-scoped', 'mixed': 'mixed', 'unknown': 'unknown'}
VERD = ['blocked', 'unverified', 'at-risk', 'ready']
def severity(level, kind):
    if level == 'mandatory': return 'major' if kind == 'unknown' else 'blocker'
    if level == 'recommended': return 'major' if kind in ('missing', 'cluster-scoped') else 'minor'
    return 'info'

class Catalog:
    def __init__(self, folder):
        ld = lambda p: yaml.safe_load(open(p, encoding='utf-8'))
        self.platform = ld(f'{folder}/platform.yaml')
        self.facets = [f['id'] for f in self.platform['facets']]
        self.propagates = {f['id']: f.get('propagates', True) for f in self.platform['facets']}
        self.areas = [a['id'] for a in self.platform['areas']]
        self.features = {}
        for p in sorted(glob.glob(f'{folder}/features/*.yaml')):
            d = ld(p)
            for f in d['features']:
                f.setdefault('area', d.get('area'))
                assert f['id'] not in self.features and f['area'] in self.areas, f['id']
                self.features[f['id']] = f
        self.target = ld(glob.glob(f'{folder}/targets/*.yaml')[0])
        self.models = self.target.get('models') or [m['id'] for m in self.platform.get('models', [])]
        platform_models = {m['id'] for m in self.platform.get('models', [])}
        for f in self.features.values():
            assert set(f.get('models', {})) <= platform_models, f['id']
            for x in list(f.get('facets', {})) + [x for m in f.get('models', {}).values() for x in m.get('facets', {})]:
                assert x in self.facets, (f['id'], x)
            for e in f.get('evidence', []):
                assert e.get('facet') is None or e['facet'] in self.facets
                assert e.get('model') is None or e['model'] in platform_models

    def speaks(self, f, x, m):
        """Entries for (f, x) that speak in model m: those that name m silence those that name no model."""
        es = [e for e in f.get('evidence', []) if 'superseded' not in e and e.get('facet') in (None, x)]
        named = [e for e in es if m is not None and e.get('model') == m]
        return named or [e for e in es if 'model' not in e]
    def stated(self, fid, x, m):
        f = self.features[fid]; o = f.get('models', {}).get(m, {})
        return o.get('facets', {}).get(x) or o.get('scope') or f.get('facets', {}).get(x) or f.get('scope') or 'unknown'
    def unevidenced(self, fid, x, m):
        return self.stated(fid, x, m) != 'unknown' and not self.speaks(self.features[fid], x, m)
    def disputed(self, fid, x, m):
        claims = {e['scope'] for e in self.speaks(self.features[fid], x, m) if 'scope' in e}
        return bool(claims) and claims != {self.stated(fid, x, m)}
    def own(self, fid, x, m, strict=False):
        o = self.stated(fid, x, m)
        if strict and o not in ('unknown', 'not-applicable') and (self.unevidenced(fid, x, m) or self.disputed(fid, x, m)):
            return 'unknown'
        return o
    def reach(self, fid, x):
        seen, todo = set(), [fid]
        while todo:
            g = todo.pop()
            if g in seen: continue
            seen.add(g)
            for d in self.features[g].get('dependsOn', []):
                d = {'feature': d} if isinstance(d, str) else d
                if (x in d['facets']) if 'facets' in d else self.propagates[x]: todo.append(d['feature'])
        return seen

meets = lambda o, s: o != 'unknown' and RANK[o] >= RANK[s]

def assess(c, m, strict=False):
    own = lambda f, x: c.own(f, x, m, strict)
    roots = lambda f, x, s: sorted(g for g in c.reach(f, x) if own(g, x) != 'not-applicable' and not meets(own(g, x), s))
    worst = lambda gs, x: min((own(g, x) for g in gs), key=RANK.get)
    gaps, looked = [], set()
    def gap(r, fid, area, eff, rs, inherited, item=None):
        x, s = r['facet'], r.get('scope', 'tenant'); k = KIND[eff]
        gaps.append({'id': r['id'] + (':' + fid if fid else ''), 'requirement': r['id'], 'feature': fid, 'area': area, 'facet': x,
                     'required': s, 'effective': eff, 'kind': k, 'level': r['level'], 'severity': severity(r['level'], k),
                     'inherited': inherited, 'models': [m], 'rootCauses': rs, 'openQuestion': r['level'] == 'mandatory' and any(own(g, x) == 'unknown' for g in rs)})
    for r in c.target['requirements']:
        if m not in (r.get('models') or c.models): continue
        x, s = r['facet'], r.get('scope', 'tenant')
        if 'capability' in r:
            looked.add(r['area'])
            cand = [f for f, d in c.features.items() if r['capability'] in d.get('provides', []) and own(f, x) != 'not-applicable']
            if any(not roots(f, x, s) for f in cand): continue
            if not cand: gap(r, None, r['area'], 'none', [], False); continue
            best = min(cand, key=lambda f: (-RANK[worst(roots(f, x, s), x)], len(roots(f, x, s)), f))
            rs = roots(best, x, s); gap(r, None, r['area'], worst(rs, x), rs, meets(own(best, x), s)); continue
        fs = ([r['feature']] if isinstance(r['feature'], str) else r['feature']) if 'feature' in r else [f for f, d in c.features.items() if d['area'] == r['area']]
        for f in fs:
            if own(f, x) == 'not-applicable': continue
            looked.add(c.features[f]['area'])
            rs = roots(f, x, s)
            if rs: gap(r, f, c.features[f]['area'], worst(rs, x), rs, meets(own(f, x), s))
    return gaps, looked

def verdict(gs):
    if any(g['severity'] == 'blocker' for g in gs): return 'blocked'
    if any(g['level'] == 'mandatory' and g['openQuestion'] for g in gs): return 'unverified'
    return 'at-risk' if any(g['severity'] == 'major' for g in gs) else 'ready'

def areas(c, gaps, looked):
    return {a: verdict([g for g in gaps if g['area'] == a]) if a in looked or any(g['area'] == a for g in gaps) else 'not-assessed' for a in sorted(c.areas)}
def total(av):
    v = [x for x in av.values() if x != 'not-assessed']
    return min(v, key=VERD.index) if v else 'not-assessed'

def result(c, strict=False):
    per, out = {}, {'models': {}}
    for m in c.models:
        gaps, looked = assess(c, m, strict); per[m] = (gaps, looked); av = areas(c, gaps, looked)
        out['models'][m] = {'verdict': total(av), 'areas': av, 'counts': counts(gaps), 'gaps': sorted(gaps, key=lambda g: g['id'])}
    merged = {}
    for m in c.models:
        for g in per[m][0]:
            h = merged.setdefault(g['id'], dict(g, models=[], rootCauses=[], inherited=True, openQuestion=False))
            h['models'] = sorted(h['models'] + [m]); h['rootCauses'] = sorted(set(h['rootCauses']) | set(g['rootCauses']))
            h['inherited'] &= g['inherited']; h['openQuestion'] |= g['openQuestion']
            if RANK[g['effective']] < RANK[h['effective']]: h['effective'] = g['effective']
    for h in merged.values():
        h['kind'] = KIND[h['effective']]; h['severity'] = severity(h['level'], h['kind'])
    gs = sorted(merged.values(), key=lambda g: g['id']); looked = set().union(*(l for _, l in per.values()))
    av = areas(c, gs, looked)
    out['merged'] = {'verdict': total(av), 'areas': av, 'counts': counts(gs), 'gaps': gs}
    return out
def counts(gs):
    n = {'gaps': len(gs), 'blocking': sum(g['severity'] == 'blocker' for g in gs)}
    n['open'] = sum(g['severity'] != 'blocker' and g['openQuestion'] for g in gs)
    n['other'] = n['gaps'] - n['blocking'] - n['open']
    return n

if __name__ == '__main__':
    c = Catalog(sys.argv[1])
    obs = lambda test: sorted({(f, x, m) for f in c.features for x in c.facets for m in c.models if test(f, x, m)})
    out = {'target': c.target['target'], **result(c), 'strict': result(c, True),
           'disputed': [list(t) for t in obs(c.disputed)], 'unevidenced': [list(t) for t in obs(c.unevidenced)],
           'unknownDemanded': sorted({f"{g}:{h['facet']}:{m}" for m in c.models for h in assess(c, m)[0] for g in h['rootCauses'] if c.own(g, h['facet'], m) == 'unknown'})}
    if len(sys.argv) > 2: json.dump(out, open(sys.argv[2], 'w'), indent=1, sort_keys=True)
    cols = c.models + ['merged']
    for title, o in (('', out), ('strict', out['strict'])):
        at = lambda k: o['merged'] if k == 'merged' else o['models'][k]
        print(title.ljust(16), *(k.ljust(18) for k in cols)); print('VERDICT'.ljust(16), *(at(k)['verdict'].ljust(18) for k in cols))
        for a in sorted(c.areas): print(a.ljust(16), *(at(k)['areas'][a].ljust(18) for k in cols))
        print('counts'.ljust(16), *('{blocking}/{open}/{other}'.format(**at(k)['counts']).ljust(18) for k in cols))
    print('disputed', out['disputed']); print('unevidenced', out['unevidenced']); print('unknown', out['unknownDemanded'])
    for m in c.models:
        print('--', m)
        for g in out['models'][m]['gaps']: print('  ', g['severity'].ljust(8), g['id'], g['effective'], '<-', ','.join(g['rootCauses']))
