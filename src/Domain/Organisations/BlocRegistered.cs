using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>A bloc began to use the platform.</summary>
public sealed record BlocRegistered(ScopePath Path, string Name, RubricChoice Rubric, DateTimeOffset At) : BlocEvent
{
    public override BlocState Apply(BlocState state) =>
        state with { Path = Path, Name = Name, Rubrics = [Rubric], RegisteredAt = At };
}
