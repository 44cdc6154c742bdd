/**
 * What customers are exposed to, and what became of what they were promised. Customers and assessments go to the rules as
 * facts; what these conclude comes out as an answer. It must not know who asks, nor weigh customers but to order.
 */
@NullMarked
package dev.lacuna.question.customers;

import org.jspecify.annotations.NullMarked;
