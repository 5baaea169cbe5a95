using HotChocolate.Language;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>The list of a field is given in pages.</summary>
internal sealed record PagingDefinition(Type? NodeType, string? ConnectionName, PagingOptions Options);

/// <summary>A subscription field: the method that opens its source.</summary>
internal sealed record SubscriptionDefinition(string With);

/// <summary>The type that an extension adds to, known in one of three ways.</summary>
internal sealed record ExtensionTarget(string? Name, Type? RuntimeType, OperationType? Operation);
