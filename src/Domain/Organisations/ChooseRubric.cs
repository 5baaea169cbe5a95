using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>Meetings are scored by an edition from a month on. Months that have passed keep theirs.</summary>
public sealed record ChooseRubric(Actor Actor, string RubricId, Month FromMonth, ImmutableArray<KnownRubric> Presets)
    : ICommand<BlocState, BlocEvent>
{
    public Decision<BlocEvent> Decide(BlocState state, DateTimeOffset at)
    {
        if (Actor.Check(state.Exists, state.Path, Role.BlocOffice, Role.BlocCommittee) is { } denied) return denied;
        if (FromMonth.IsNone) return CommonRefusals.InvalidValue("fromMonth");
        if (FromMonth < Month.At(at)) return BlocRefusals.MonthPassed(FromMonth);
        if (ValidFrom(state) is not { } validFrom) return BlocRefusals.RubricUnknown(RubricId);
        if (validFrom > FromMonth.LastDay) return BlocRefusals.RubricNotYetValid(RubricId, validFrom);
        if (state.Rubrics.Length >= BlocLimits.RubricChoices)
            return CommonRefusals.TooMany("rubrics", BlocLimits.RubricChoices);
        var choice = new RubricChoice(RubricId, FromMonth);
        return state.Rubrics.Contains(choice) ? Decision<BlocEvent>.Nothing : new RubricChosen(choice);
    }

    private DateOnly? ValidFrom(BlocState state)
    {
        foreach (var preset in Presets)
            if (preset.Id == RubricId) return preset.ValidFrom;
        return state.FindEdition(RubricId)?.ValidFrom;
    }
}
