using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>The operation that runs.</summary>
public interface IOperation
{
    /// <summary>The same for requests with the same document and operation.</summary>
    string Id { get; }

    string? Name { get; }

    OperationType Type { get; }
}
