using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>A command about the inspection that the caller may not give now, and why.</summary>
/// <param name="Action">The command about the inspection that would be refused now.</param>
/// <param name="Code">
/// The refusal that the command would meet now, such as <c>common.not-permitted</c>; stable, listed in docs/rules.md.
/// </param>
/// <param name="Message">
/// The refusal in a Vietnamese sentence, to be shown beside the button that is greyed out.
/// </param>
public sealed record DeniedInspectionAction(InspectionAction Action, string Code, string Message)
{
    internal static DeniedInspectionAction Of(InspectionAction action, Refusal refusal) =>
        new(action, refusal.Code, RefusalTexts.For(refusal.Code, refusal.Arguments));
}
