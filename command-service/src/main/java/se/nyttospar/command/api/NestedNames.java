package se.nyttospar.command.api;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** Names of schemas: a record inside a class carries that class's name, for several resources have a {@code Revision}. */
final class NestedNames extends TypeNameResolver {

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        Class<?> around = type.getEnclosingClass();
        return (around == null ? "" : nameForClass(around, options)) + super.nameForClass(type, options);
    }
}
