namespace ChiBo.Domain.Organisations;

/// <summary>The bloc chose its settings.</summary>
public sealed record BlocSettingsChanged(BlocSettings Settings) : BlocEvent
{
    public override BlocState Apply(BlocState state) => state with { Settings = Settings };
}
