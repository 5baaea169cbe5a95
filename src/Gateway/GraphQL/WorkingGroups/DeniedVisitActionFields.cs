using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>Why a button is disabled, for people.</summary>
[ExtendObjectType<DeniedVisitAction>]
public sealed class DeniedVisitActionFields
{
    /// <summary>The refusal in a Vietnamese sentence, to be shown beside the button that is greyed out.</summary>
    public string GetMessage([Parent] DeniedVisitAction denied) => RefusalTexts.For(denied.Code, denied.Arguments);
}
