namespace HotChocolate;

/// <summary>A schema cannot be built. The message numbers every reason.</summary>
public sealed class SchemaException : Exception
{
    public SchemaException(params ISchemaError[] errors)
        : this((IReadOnlyList<ISchemaError>)errors)
    {
    }

    public SchemaException(IReadOnlyList<ISchemaError> errors)
        : base(Tell(errors))
    {
        Errors = errors;
    }

    public IReadOnlyList<ISchemaError> Errors { get; }

    private static string Tell(IReadOnlyList<ISchemaError> errors) =>
        "The schema cannot be built:" + string.Concat(
            errors.Select((error, i) => $"{Environment.NewLine}{i + 1}. {error.Message}"));
}
