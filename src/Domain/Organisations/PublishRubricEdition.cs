using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Organisations;

/// <summary>
/// The bloc publishes an edition of its own. It is scored by only from the month for which it is chosen.
/// </summary>
/// <param name="Actor">Who publishes it.</param>
/// <param name="Json">The edition's text.</param>
/// <param name="Presets">The editions that came with the platform: their ids are taken.</param>
public sealed record PublishRubricEdition(Actor Actor, string Json, ImmutableArray<KnownRubric> Presets)
    : ICommand<BlocState, BlocEvent>
{
    public Decision<BlocEvent> Decide(BlocState state, DateTimeOffset at)
    {
        if (Actor.Check(state.Exists, state.Path, Role.BlocOffice, Role.BlocCommittee) is { } denied) return denied;
        if (Limits.Check("json", Json, BlocLimits.EditionText) is { } refusal) return refusal;
        if (state.Editions.Length >= BlocLimits.Editions)
            return CommonRefusals.TooMany("editions", BlocLimits.Editions);
        var reading = RubricReader.Read(Json);
        if (reading.Rubric is not { } rubric) return reading.Problems[0];
        if (Presets.Any(p => p.Id == rubric.Id) || state.FindEdition(rubric.Id) is not null)
            return BlocRefusals.RubricIdTaken(rubric.Id);
        return new RubricEditionPublished(new PublishedRubric(rubric.Id, rubric.ValidFrom, Json));
    }
}
