package org.avert.funding.money;

import java.util.List;
import org.avert.kit.problem.Unprocessable;

/** A currency, amount or rate that cannot be. */
public class NotMoney extends Unprocessable {
    private static final long serialVersionUID = 1L;

    public NotMoney(String detail) {
        super(detail, List.of());
    }

    NotMoney(String detail, Throwable cause) {
        this(detail);
        initCause(cause);
    }
}
