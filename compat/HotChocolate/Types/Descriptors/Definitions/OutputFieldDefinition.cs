using System.Reflection;
using HotChocolate.Resolvers;

namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>A field of an object or interface as it was described.</summary>
internal sealed class OutputFieldDefinition : DefinitionBase
{
    public TypeSource? Type { get; set; }

    /// <summary>The member of the type that the field stands for.</summary>
    public MemberInfo? Member { get; set; }

    /// <summary>The member that resolves it, when it is not of the type itself.</summary>
    public MemberInfo? ResolverMember { get; set; }

    /// <summary>The class that the resolver is a member of, as it is activated.</summary>
    public Type? ResolverType { get; set; }

    public FieldResolverDelegate? Resolver { get; set; }

    public SubscribeResolverDelegate? Subscribe { get; set; }

    public SubscriptionDefinition? Subscription { get; set; }

    public List<InputValueDefinition> Arguments { get; } = [];

    public List<FieldMiddleware> Middleware { get; } = [];

    /// <summary>It is for users who are known.</summary>
    public bool IsAuthorized { get; set; }

    public PagingDefinition? Paging { get; set; }

    public double? Cost { get; set; }

    public string? DeprecationReason { get; set; }

    public string? ReplacesMember { get; set; }

    public bool IsIdentifier { get; set; }

    public bool IsIgnored { get; set; }
}
