namespace HotChocolate;

/// <summary>Why a schema cannot be built.</summary>
internal sealed record SchemaProblem(string Message, string? Code = null, Exception? Exception = null) : ISchemaError;
