package se.nyttospar.command.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import se.nyttospar.command.request.StoreUnavailableException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns everything that goes wrong with a request into a problem with a code and a sentence. */
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final String FILE_TYPES =
            "text/csv | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ProblemWriter writer;

    Problems(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler(Refusal.class)
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Audit.refused(request, refusal.rule());
        writer.write(request, response, refusal);
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    void unreadable(HttpMessageNotReadableException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(request, response, unreadable(e.getCause()));
    }

    private static Refusal unreadable(@Nullable Throwable cause) {
        return switch (cause) {
            case StreamConstraintsException _ -> new Refusal(Rule.BODY_LIMITS);
            case UnrecognizedPropertyException e -> new Refusal(Rule.FIELD_UNKNOWN, shortened(e.getPropertyName()));
            case DateOutOfRangeException e ->
                new Refusal(Rule.DATE_OUT_OF_RANGE, shortened(e.day().toString()));
            case MismatchedInputException e
            when !e.getPath().isEmpty() ->
                invalid(List.of(new Reason(
                        "field-invalid",
                        path(e),
                        "Värdet har fel slag eller form.",
                        "The value is of the wrong kind or form.")));
            case MismatchedInputException _ ->
                invalid(List.of(new Reason(
                        "field-invalid",
                        "",
                        "Begäran ska vara ett JSON-objekt.",
                        "The request has to be a JSON object.")));
            case StreamReadException e ->
                new Refusal(
                        Rule.BODY_NOT_JSON,
                        "%d:%d"
                                .formatted(
                                        e.getLocation().getLineNr(),
                                        e.getLocation().getColumnNr()));
            case null, default -> new Refusal(Rule.BODY_NOT_JSON, "—");
        };
    }

    static String path(MismatchedInputException e) {
        StringBuilder path = new StringBuilder();
        e.getPath()
                .forEach(step -> path.append(path.isEmpty() ? "" : ".")
                        .append(
                                step.getPropertyName() == null
                                        ? String.valueOf(step.getIndex())
                                        : step.getPropertyName()));
        return shortened(path.toString());
    }

    @ExceptionHandler(MethodArgumentNotValidException.class)
    void invalid(MethodArgumentNotValidException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(
                request,
                response,
                invalid(e.getFieldErrors().stream()
                        .map(field -> FieldReasons.of(field.getCode(), field.getField(), field.getArguments()))
                        .toList()));
    }

    private static Refusal invalid(List<Reason> reasons) {
        return new Refusal(Rule.FIELD_INVALID, reasons);
    }

    @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
    void contentType(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean file = request.getRequestURI().endsWith("-imports");
        writer.write(
                request, response, new Refusal(Rule.CONTENT_TYPE_UNSUPPORTED, file ? FILE_TYPES : "application/json"));
    }

    @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
    void accept(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(request, response, new Refusal(Rule.NOT_ACCEPTABLE));
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    void method(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(request, response, new Refusal(Rule.METHOD_NOT_ALLOWED, request.getMethod()));
    }

    @ExceptionHandler(NoResourceFoundException.class)
    void nothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(request, response, new Refusal(Rule.NOT_FOUND));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void parameter(MethodArgumentTypeMismatchException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(
                request,
                response,
                new Refusal(
                        Rule.PARAMETER_INVALID,
                        e.getName(),
                        shortened(String.valueOf(e.getValue())),
                        Valid.of(e.getRequiredType())));
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    void missing(MissingServletRequestParameterException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(
                request,
                response,
                new Refusal(Rule.PARAMETER_INVALID, e.getParameterName(), "—", e.getParameterType()));
    }

    @ExceptionHandler({
        StoreUnavailableException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class,
        DataAccessResourceFailureException.class
    })
    void unavailable(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("The store does not answer: {}", e.toString());
        response.setHeader("Retry-After", "5");
        writer.write(request, response, new Refusal(Rule.STORE_UNAVAILABLE));
    }

    @ExceptionHandler(ClientAbortException.class)
    void gone() {
        LOG.debug("The client went away");
    }

    @ExceptionHandler(Exception.class)
    void unexpected(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String noted = UUID.randomUUID().toString();
        LOG.error("Unexpected, noted as {}", noted, e);
        writer.write(request, response, new Refusal(Rule.UNEXPECTED, noted));
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
