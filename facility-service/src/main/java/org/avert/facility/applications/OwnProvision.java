package org.avert.facility.applications;

import org.avert.facility.money.Money;
import org.jspecify.annotations.Nullable;

/** What the State itself provides. */
public record OwnProvision(String description, @Nullable Money amount) {}
