package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Answer;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Text;
import dev.lacuna.rule.Message;
import dev.lacuna.rule.QualifierFacts.AnswerState;
import java.util.ArrayList;
import java.util.List;

/** How qualifiers and what became of them are called in sentences. */
final class QualificationWording {
    private QualificationWording() {}

    static Text text(Message message) {
        Text text = Text.EMPTY;
        for (Message.MessagePart part : message.parts()) {
            text = part.name() ? text.name(part.text()) : text.plain(part.text());
        }
        return text;
    }

    static Text state(AnswerState state, boolean failing) {
        Style style = state == AnswerState.ANSWERED ? Style.GOOD : failing ? Style.BAD : Style.WARN;
        return Text.of(style, state.word());
    }

    /** All that a qualifier is, worst first. */
    static Text states(QualifierJudgement judgement) {
        return Text.join(
                " and ",
                judgement.states().stream()
                        .map(state -> state(state, judgement.failing()))
                        .toList());
    }

    static String answer(Answer answer) {
        return answer == Answer.NOT_APPLICABLE ? "not applicable" : answer.word();
    }

    /** What a qualifier wants beside an answer, as a sentence without its end. */
    static String wants(Qualifier qualifier) {
        List<String> wants = new ArrayList<>();
        if (qualifier.explainYes()) {
            wants.add("if yes, how");
        }
        if (qualifier.explainNo()) {
            wants.add("if no, why");
        }
        wants.add(
                qualifier.notApplicableAllowed() ? "may be not applicable, with a why" : "not applicable is no answer");
        return String.join("; ", wants);
    }
}
