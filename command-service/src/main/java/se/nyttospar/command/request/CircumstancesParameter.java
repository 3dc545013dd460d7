package se.nyttospar.command.request;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Objects;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a command handler take {@link Circumstances} as a parameter. */
@Component
public final class CircumstancesParameter implements ParameterResolverFactory {

    /** Name of the command's metadata entry. */
    public static final String KEY = "circumstances";

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Circumstances.class ? new FromMetaData() : null;
    }

    private static final class FromMetaData implements ParameterResolver<Circumstances> {
        @Override
        public Circumstances resolveParameterValue(Message<?> message) {
            return (Circumstances) Objects.requireNonNull(message.getMetaData().get(KEY));
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().containsKey(KEY);
        }
    }
}
