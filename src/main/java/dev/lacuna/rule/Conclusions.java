package dev.lacuna.rule;

import java.util.List;

/** What follows from facts. */
public interface Conclusions {

    /** All conclusions of a type, in no order. */
    <T extends Conclusion> List<T> conclusions(Class<T> type);

    /** Why they hold. */
    Justifications justifications();

    /** Conclusions that stay what they are whatever is stated next. */
    record DrawnConclusions(List<Conclusion> all, Justifications justifications) implements Conclusions {

        public DrawnConclusions {
            all = List.copyOf(all);
        }

        @Override
        public <T extends Conclusion> List<T> conclusions(Class<T> type) {
            return all.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }
}
