using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Model;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Types.Building;

/// <summary>A field that clients can see already, and whose resolver is still to be made.</summary>
internal sealed record PendingField(
    FieldModel Model,
    ObjectModel Type,
    ObjectTypeDefinition Owner,
    OutputFieldDefinition Definition,
    OperationType? Root)
{
    public PagedField? Paging { get; init; }

    /// <summary>The method that opens the source of a subscription.</summary>
    public MethodInfo? SubscribeMethod { get; init; }

    /// <summary>The field is for users who are known; its type's rule included.</summary>
    public bool IsAuthorized { get; set; } = Definition.IsAuthorized;
}
