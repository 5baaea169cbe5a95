using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>What is answered as an error of the request where no payload can say it.</summary>
internal static class Problems
{
    public static GraphQLException NotFound() => Of(CommonRefusals.NotFound);

    public static GraphQLException Of(Refusal refusal) => new(ErrorBuilder.New()
        .SetMessage(RefusalTexts.For(refusal.Code, refusal.Arguments))
        .SetCode(refusal.Code)
        .Build());
}
