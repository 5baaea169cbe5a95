using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>Why a button is disabled, for people.</summary>
[ExtendObjectType<DeniedAction>]
public sealed class DeniedActionFields
{
    /// <summary>The refusal in a Vietnamese sentence, to be shown beside the button that is greyed out.</summary>
    public string GetMessage([Parent] DeniedAction denied) => RefusalTexts.For(denied.Code, denied.Arguments);
}
