package org.avert.gateway.connection;

import org.springframework.util.unit.DataSize;

/** Argument of the filters of bodies. */
class SizeConfig {

    private DataSize limit = DataSize.ofMegabytes(1);

    public DataSize getLimit() {
        return limit;
    }

    public void setLimit(DataSize limit) {
        this.limit = limit;
    }
}
