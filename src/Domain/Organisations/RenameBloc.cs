using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>The bloc takes another name.</summary>
public sealed record RenameBloc(Actor Actor, string Name) : ICommand<BlocState, BlocEvent>
{
    public Decision<BlocEvent> Decide(BlocState state, DateTimeOffset at)
    {
        if (Actor.Check(state.Exists, state.Path, Role.BlocOffice) is { } denied) return denied;
        if (Limits.Check("name", Name, Limits.Name) is { } refusal) return refusal;
        return state.Name == Name ? Decision<BlocEvent>.Nothing : new BlocRenamed(Name);
    }
}
