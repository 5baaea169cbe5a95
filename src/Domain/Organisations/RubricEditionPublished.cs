namespace ChiBo.Domain.Organisations;

/// <summary>The bloc published an edition of its own.</summary>
public sealed record RubricEditionPublished(PublishedRubric Edition) : BlocEvent
{
    public override BlocState Apply(BlocState state) => state with { Editions = state.Editions.Add(Edition) };
}
