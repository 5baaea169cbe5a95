using System.Reflection;
using HotChocolate.Authorization;
using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Model;
using HotChocolate.Types.MutationConventions;
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

    public ConventionalMutation? Mutation { get; init; }

    /// <summary>The method that opens the source of a subscription.</summary>
    public MethodInfo? SubscribeMethod { get; init; }

    /// <summary>What is asked of the user, the type's rules included.</summary>
    public List<AuthorizeDirective> Authorization { get; } = [.. Definition.Authorization];
}
