package org.avert.facility.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.avert.facility.money.Money;
import org.jspecify.annotations.Nullable;

/** Money that funding paid out for a plan. */
public record Disbursement(UUID id, @Nullable String request, Money amount, LocalDate disbursedOn) {}
