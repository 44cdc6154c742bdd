package dev.lacuna.question;

import dev.lacuna.Lacuna;
import java.time.LocalDate;

/**
 * A question about a catalog. Whoever asks it, it is checked and answered here, so that every door gives the same answer.
 *
 * @param <A> the answer; it may read reasons from the inquiry, so use it before the next question
 */
public interface Query<A> {

    /**
     * @param today the current day, for questions that name none
     * @throws QueryException if the question names something that the catalog does not have
     */
    A ask(Lacuna.Inquiry inquiry, LocalDate today);
}
