using ChiBo.Contracts.Grains.Cells;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>Why a button is disabled, for people.</summary>
[ExtendObjectType<DeniedCellAction>]
public sealed class DeniedCellActionFields
{
    /// <summary>In Vietnamese.</summary>
    public string GetMessage([Parent] DeniedCellAction denied) => RefusalTexts.For(denied.Code, denied.Arguments);
}
