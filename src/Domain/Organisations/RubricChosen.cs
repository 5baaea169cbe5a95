namespace ChiBo.Domain.Organisations;

/// <summary>The bloc chose the edition that scores its meetings from a month on.</summary>
public sealed record RubricChosen(RubricChoice Choice) : BlocEvent
{
    public override BlocState Apply(BlocState state) => state with
    {
        Rubrics =
        [
            .. state.Rubrics.Where(c => c.FromMonth != Choice.FromMonth).Append(Choice).OrderBy(c => c.FromMonth),
        ],
    };
}
