using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>A fault (disk, bus, time-out) is not the caller's: it is logged once where it happened and shown as «thử lại sau».</summary>
internal static class FaultFilter
{
    public const string Code = "common.try-again";

    public static IError Translate(IError error) =>
        error.Exception is null or GraphQLException
            ? error
            : error.WithException(null).WithMessage(RefusalTexts.For(Code, [])).WithCode(Code);
}
