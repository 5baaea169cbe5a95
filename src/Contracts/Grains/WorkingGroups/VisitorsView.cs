using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings;

namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>Who attends a meeting for a working group, as the meeting asks for it.</summary>
/// <param name="Revision">Raised when the visitors change.</param>
[GenerateSerializer, Immutable, Alias("working-groups.visitors")]
public sealed record VisitorsView(
    [property: Id(0)] string VisitId,
    [property: Id(1)] int Revision,
    [property: Id(2)] ImmutableArray<ObserverRequest> Visitors)
{
    /// <summary>As an order to the meeting.</summary>
    public AssignObserversRequest ToRequest() => new(VisitId, Revision, Visitors);
}
