using System.Collections.Concurrent;
using HotChocolate.Execution.Planning;
using HotChocolate.Language;
using HotChocolate.Types.Model;
using HotChocolate.Validation;

namespace HotChocolate.Execution.Caching;

/// <summary>A document that was parsed, and found valid by these settings.</summary>
internal sealed class CachedDocument(SchemaModel schema, DocumentNode document)
{
    private readonly ConcurrentDictionary<string, OperationPlan> _plans = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ValidationSettings, bool> _valid = new();

    public DocumentNode Document { get; } = document;

    /// <summary>Asked for again since its turn to leave the cache came last.</summary>
    public bool IsUsed { get; set; }

    public string Id { get; } = Guid.NewGuid().ToString("N");

    /// <summary>The errors of the document; none are told twice for the same settings once there are none.</summary>
    public IReadOnlyList<DocumentError> Validate(ValidationSettings settings)
    {
        if (_valid.ContainsKey(settings))
        {
            return [];
        }

        var errors = DocumentValidator.Validate(schema, Document, settings);
        if (errors.Count == 0)
        {
            _valid.TryAdd(settings, true);
        }

        return errors;
    }

    /// <exception cref="GraphQLException">The document has no such operation, or several and none is named.</exception>
    public OperationPlan PlanFor(string? operationName)
    {
        var key = operationName ?? string.Empty;
        return _plans.TryGetValue(key, out var known)
            ? known
            : _plans.GetOrAdd(key, new OperationPlan(schema, Document, Find(operationName), $"{Id}/{key}"));
    }

    private OperationDefinitionNode Find(string? name)
    {
        var operations = Document.Definitions.OfType<OperationDefinitionNode>().ToArray();
        if (string.IsNullOrEmpty(name))
        {
            return operations.Length == 1
                ? operations[0]
                : throw new GraphQLException(
                    "The operation name can only be omitted if there is just one operation in a GraphQL document.");
        }

        return Array.Find(operations, operation => operation.Name == name)
            ?? throw new GraphQLException($"The specified operation `{name}` cannot be found.");
    }
}
