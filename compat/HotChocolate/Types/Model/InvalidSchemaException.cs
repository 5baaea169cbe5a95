namespace HotChocolate.Types.Model;

/// <summary>A schema breaks rules of the type system.</summary>
internal sealed class InvalidSchemaException(IReadOnlyList<SchemaError> errors)
    : Exception(string.Join(Environment.NewLine, errors.Select((error, i) => $"{i + 1}. {error.Message}")))
{
    public IReadOnlyList<SchemaError> Errors { get; } = errors;
}
