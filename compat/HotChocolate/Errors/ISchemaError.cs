namespace HotChocolate;

/// <summary>Why a schema cannot be built.</summary>
public interface ISchemaError
{
    string Message { get; }

    string? Code { get; }

    Exception? Exception { get; }
}
