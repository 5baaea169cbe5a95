namespace ChiBo.Domain.Organisations;

/// <summary>The bloc took another name.</summary>
public sealed record BlocRenamed(string Name) : BlocEvent
{
    public override BlocState Apply(BlocState state) => state with { Name = Name };
}
