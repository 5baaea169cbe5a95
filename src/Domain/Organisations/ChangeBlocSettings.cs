using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>
/// The bloc chooses thresholds, and whether secret ballots may be electronic. Of what came later it keeps what is not said.
/// </summary>
public sealed record ChangeBlocSettings(Actor Actor, BlocSettings Settings) : ICommand<BlocState, BlocEvent>
{
    public Decision<BlocEvent> Decide(BlocState state, DateTimeOffset at)
    {
        if (Actor.Check(state.Exists, state.Path, Role.BlocOffice, Role.BlocCommittee) is { } denied) return denied;
        if (Settings.Check() is { } refusal) return refusal;
        var chosen = Settings with
        {
            LateMeetingDays = Settings.LateMeetingDays ?? state.Settings.LateMeetingDays,
            CountTemporaryMembers = Settings.CountTemporaryMembers ?? state.Settings.CountTemporaryMembers,
        };
        return state.Settings == chosen ? Decision<BlocEvent>.Nothing : new BlocSettingsChanged(chosen);
    }
}
