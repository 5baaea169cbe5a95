using ChiBo.Domain.Kernel;
using ChiBo.Domain.WorkingGroups;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>What the caller may not do with a working group now, and why.</summary>
/// <param name="Message">In Vietnamese.</param>
public sealed record DeniedGroupAction(GroupAction Action, string Code, string Message)
{
    internal static DeniedGroupAction Of(GroupAction action, Refusal refusal) =>
        new(action, refusal.Code, RefusalTexts.For(refusal.Code, refusal.Arguments));
}
