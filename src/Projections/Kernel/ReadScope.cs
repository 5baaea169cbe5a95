using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Projections.Kernel;

/// <summary>What a reader may see: the rows at and below some paths. Every reader takes one.</summary>
public sealed record ReadScope
{
    private const int Most = 500;

    private ReadScope(ImmutableArray<ScopePath> paths) => Paths = paths;

    /// <summary>None means nothing at all.</summary>
    public ImmutableArray<ScopePath> Paths { get; }

    /// <summary>Everything that lies at or below one of the paths.</summary>
    /// <exception cref="ArgumentException">More paths than a query can carry.</exception>
    public static ReadScope Of(params IEnumerable<ScopePath> paths)
    {
        var given = paths.Distinct().ToImmutableArray();
        var widest = given.Where(p => !given.Any(other => other != p && other.Contains(p))).Order().ToImmutableArray();
        return widest.Length > Most
            ? throw new ArgumentException($"A scope of {widest.Length} paths; at most {Most}.", nameof(paths))
            : new ReadScope(widest);
    }

    /// <summary>Every place where the actor holds one of the roles; any role when none is named.</summary>
    public static ReadScope Of(Actor actor, params IReadOnlyCollection<Role> roles) =>
        Of(actor.Grants.Where(g => roles.Count == 0 || roles.Contains(g.Role)).Select(g => g.Scope));

    public bool Contains(ScopePath place) => Paths.Any(p => p.Contains(place));
}
