using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>A bloc begins to use the platform, scored by the given edition from the current month on.</summary>
public sealed record RegisterBloc(Actor Actor, ScopePath Path, string Name, string RubricId)
    : ICommand<BlocState, BlocEvent>
{
    public Decision<BlocEvent> Decide(BlocState state, DateTimeOffset at)
    {
        if (!Actor.Reaches(Path)) return CommonRefusals.NotFound;
        if (!Actor.Is(Path, Role.BlocOffice)) return CommonRefusals.NotPermitted;
        if (state.Exists) return CommonRefusals.AlreadyExists;
        if (Path.Depth != 1) return CommonRefusals.InvalidValue("id");
        if (Limits.Check("name", Name, Limits.Name) is { } refusal) return refusal;
        return new BlocRegistered(Path, Name, new RubricChoice(RubricId, Month.At(at)), at);
    }
}
