using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>Why a button is disabled, for people.</summary>
[ExtendObjectType<DeniedVisitAction>]
public sealed class DeniedVisitActionFields
{
    /// <summary>In Vietnamese.</summary>
    public string GetMessage([Parent] DeniedVisitAction denied) => RefusalTexts.For(denied.Code, denied.Arguments);
}
