using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Contracts.Grains.Kernel;

/// <summary>The actor on the wire: who calls, as the gateway read it from the token.</summary>
/// <param name="Id">The account.</param>
/// <param name="MemberId">The party member behind it; null for a machine.</param>
/// <param name="Grants">Roles and where they are held.</param>
[GenerateSerializer, Immutable, Alias("chibo.caller")]
public sealed record Caller(
    [property: Id(0)] string Id,
    [property: Id(1)] string? MemberId,
    [property: Id(2)] ImmutableArray<CallerGrant> Grants)
{
    /// <summary>The platform itself: schedules and the services on the bus.</summary>
    public static Caller Platform { get; } = new(Actor.Platform.Id, null, []) { IsPlatform = true };

    /// <summary>True for the platform alone: the gateway, which reads tokens, never sets it.</summary>
    [Id(3)]
    public bool IsPlatform { get; init; }

    /// <summary>Longest <see cref="OrderId"/>, in characters.</summary>
    public const int LongestOrderId = 64;

    /// <summary>The sender's own name for this order, so that it may be sent again: the header <c>Idempotency-Key</c>.</summary>
    [Id(4)]
    public string? OrderId { get; init; }

    /// <summary>What the named order says. The grain's side finds it out as the call arrives; it is never sent.</summary>
    [NonSerialized]
    private readonly OrderContent? _orderContent;

    /// <inheritdoc cref="_orderContent"/>
    public OrderContent? OrderContent
    {
        get => _orderContent;
        init => _orderContent = value;
    }

    public Actor ToActor() =>
        (IsPlatform
            ? Actor.Platform
            : new Actor(Id, MemberId, [.. Grants.Select(g => new Grant(g.Role, ScopePath.Parse(g.Scope)))]))
        with { OrderId = OrderId, OrderContent = OrderContent };
}
