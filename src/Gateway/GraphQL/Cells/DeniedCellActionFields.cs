using ChiBo.Contracts.Grains.Cells;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>Why a button is disabled, for people.</summary>
[ExtendObjectType<DeniedCellAction>]
public sealed class DeniedCellActionFields
{
    /// <summary>The refusal in a Vietnamese sentence, to be shown beside the button that is greyed out.</summary>
    public string GetMessage([Parent] DeniedCellAction denied) => RefusalTexts.For(denied.Code, denied.Arguments);
}
