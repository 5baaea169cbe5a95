using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>A command about the finding that the caller may not give now, and why.</summary>
/// <param name="Action">The command about the finding that would be refused now.</param>
/// <param name="Code">
/// The refusal that the command would meet now, such as <c>common.not-permitted</c>; stable, listed in docs/rules.md.
/// </param>
/// <param name="Message">
/// The refusal in a Vietnamese sentence, to be shown beside the button that is greyed out.
/// </param>
public sealed record DeniedFindingAction(FindingAction Action, string Code, string Message)
{
    internal static DeniedFindingAction Of(FindingAction action, Refusal refusal) =>
        new(action, refusal.Code, RefusalTexts.For(refusal.Code, refusal.Arguments));
}
