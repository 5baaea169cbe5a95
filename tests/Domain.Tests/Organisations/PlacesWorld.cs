using System.Collections.Immutable;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Organisations.Import;

namespace ChiBo.Domain.Tests.Organisations;

/// <summary>Organisations and cells of a bloc without a network between them: orders go in the order of the platform's.</summary>
internal sealed class PlacesWorld
{
    private static readonly DateTimeOffset At = new(2026, 11, 2, 5, 0, 0, TimeSpan.Zero);
    private readonly Dictionary<ScopePath, OrganisationState> _organisations = [];
    private readonly Dictionary<ScopePath, CellState> _cells = [];

    /// <summary>Every place by its name; what does not exist is not there.</summary>
    public ImmutableSortedDictionary<ScopePath, string> Names =>
        _organisations.Where(o => o.Value.Exists).Select(o => KeyValuePair.Create(o.Key, o.Value.Name))
            .Concat(_cells.Where(c => c.Value.Exists).Select(c => KeyValuePair.Create(c.Key, c.Value.Name)))
            .ToImmutableSortedDictionary();

    /// <summary>What a file that names these would change.</summary>
    public ImmutableArray<TouchedPlace> Plan(IEnumerable<(ScopePath Path, string Name)> file) =>
        [
            .. from line in file.OrderBy(f => f.Path.Depth)
               let before = Names.GetValueOrDefault(line.Path)
               where before != line.Name
               select new TouchedPlace(line.Path, before, line.Name),
        ];

    public Refusal? Carry(TouchedPlace place, string importId) => (place.Path.Depth, place.Before) switch
    {
        (2, null) => Do(place.Path, new RegisterOrganisation(Actors.Office, place.Path, place.After, true, importId)),
        (2, _) => Do(place.Path, new RenameOrganisation(Actors.Office, place.After)),
        (_, null) => Register(place, importId),
        (_, _) => Do(place.Path, new RenameCell(Actors.Office, place.After)),
    };

    public Refusal? Admit(ScopePath cell) =>
        Do(cell, new AdmitMember(Actors.Office, "dv-1", "Lê Một", new DateOnly(2020, 1, 1), new DateOnly(2021, 1, 1)));

    /// <returns>Whoever refused; then nothing has changed.</returns>
    public ImmutableArray<ScopePath> Undo(string importId, ImmutableArray<TouchedPlace> places)
    {
        foreach (var depth in places.GroupBy(p => p.Path.Depth).OrderBy(g => g.Key))
        {
            ImmutableArray<ScopePath> refused =
                [.. depth.Where(p => TakeBack(p, importId, places) is not null).Select(p => p.Path)];
            if (refused.IsEmpty) continue;
            foreach (var place in places) GiveBack(place.Path, importId);
            return refused;
        }

        return [];
    }

    private Refusal? Register(TouchedPlace place, string importId)
    {
        var organisation = place.Path.Organisation;
        var exists = _organisations.GetValueOrDefault(organisation) is { Exists: true };
        return (exists ? Do(organisation, new AnnounceCell(Actor.Platform, place.Path, 1)) : null)
            ?? Do(place.Path, new RegisterCell(Actors.Office, place.Path, place.After, exists, importId));
    }

    private Refusal? TakeBack(TouchedPlace place, string importId, ImmutableArray<TouchedPlace> all) => place.Path.Depth == 2
        ? Do(place.Path, new TakeBackOrganisation(
            Actor.Platform, importId, place,
            [.. all.Where(p => p.Path.Depth == 3 && p.Before is null && p.Path.Organisation == place.Path).Select(p => p.Path.Name)]))
        : Do(place.Path, new TakeBackCell(Actor.Platform, importId, place));

    private void GiveBack(ScopePath place, string importId)
    {
        if (place.Depth == 2) Do(place, new GiveBackOrganisation(Actor.Platform, importId)).ShouldBeNull();
        else Do(place, new GiveBackCell(Actor.Platform, importId)).ShouldBeNull();
    }

    private Refusal? Do(ScopePath path, ICommand<OrganisationState, OrganisationEvent> order) =>
        Do(_organisations, path, order);

    private Refusal? Do(ScopePath path, ICommand<CellState, CellEvent> order) => Do(_cells, path, order);

    private static Refusal? Do<TState, TEvent>(
        Dictionary<ScopePath, TState> all, ScopePath path, ICommand<TState, TEvent> order)
        where TState : IAggregateState<TState> where TEvent : IEvent<TState>
    {
        var state = all.TryGetValue(path, out var known) ? known : TState.Empty;
        var decision = order.Decide(state, At);
        foreach (var happened in decision.Events) state = happened.Apply(state);
        all[path] = state;
        return decision.Refusal;
    }
}
