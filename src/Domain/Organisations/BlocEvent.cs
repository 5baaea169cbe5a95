using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>Something that happened to a bloc.</summary>
public abstract record BlocEvent : IEvent<BlocState>
{
    public abstract BlocState Apply(BlocState state);
}
