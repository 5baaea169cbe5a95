using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>What the caller may not do with a finding now, and why.</summary>
/// <param name="Message">In Vietnamese.</param>
public sealed record DeniedFindingAction(FindingAction Action, string Code, string Message)
{
    internal static DeniedFindingAction Of(FindingAction action, Refusal refusal) =>
        new(action, refusal.Code, RefusalTexts.For(refusal.Code, refusal.Arguments));
}
