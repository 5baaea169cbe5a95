using HotChocolate.Language;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>The list of a field is given in pages.</summary>
internal sealed record PagingDefinition(Type? NodeType, string? ConnectionName, PagingOptions Options);

/// <summary>A subscription field: the method that opens its source, or none for a topic.</summary>
internal sealed record SubscriptionDefinition(string? With, Type? MessageType);

/// <summary>How many items a list is taken to hold.</summary>
internal sealed record ListSizeDefinition(
    int? AssumedSize,
    string[] SlicingArguments,
    int? SlicingArgumentDefault,
    string[] SizedFields,
    bool RequireOneSlicingArgument);

/// <summary>The type that an extension adds to, known in one of three ways.</summary>
internal sealed record ExtensionTarget(string? Name, Type? RuntimeType, OperationType? Operation);
