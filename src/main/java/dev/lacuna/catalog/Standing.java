package dev.lacuna.catalog;

/** What an environment is on the cluster it runs on: the whole cluster, or one of its tenants. */
public enum Standing implements Term {
    CLUSTER,
    TENANT
}
