using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using ChiBo.Gateway.Door;
using ChiBo.Gateway.Texts;
using HotChocolate.Language;
using MassTransit;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>
/// A fault (disk, bus, time-out) is not the caller's: it is shown as «thử lại sau». A bug is logged here, once, and
/// shown as what it is: sending the order again does not help.
/// </summary>
internal sealed partial class FaultFilter(ILogger<FaultFilter> log) : IErrorFilter
{
    public const string TryAgain = "common.try-again";
    public const string Internal = "common.internal";

    public IError OnError(IError error)
    {
        if (error.Exception is null or GraphQLException) return error;
        var code = TryAgain;
        if (IsMistake(error))
        {
            code = RequestRefusals.Malformed.Code;
        }
        else if (IsBug(error.Exception))
        {
            code = Internal;
            Bug(error.Exception, error.Path?.Print() ?? "");
        }
        else
        {
            Fault(error.Exception.GetType().Name, error.Path?.Print() ?? "");
        }

        return error.WithException(null).WithMessage(RefusalTexts.For(code, [])).WithCode(code);
    }

    /// <summary>
    /// The engine could not read what a client sent: no field has been reached, so nothing of ours has run. The client is told,
    /// and nobody else needs to know.
    /// </summary>
    private static bool IsMistake(IError error) =>
        error.Path is null && error.Exception is (SyntaxException or EncoderFallbackException or DecoderFallbackException
            or FormatException or OverflowException or JsonException);

    /// <summary>What a programmer did wrong. Everything else may have come from outside.</summary>
    private static bool IsBug(Exception exception) => exception is RequestFaultException fault
        ? fault.Fault?.Exceptions is [{ ExceptionType: { } type }, ..] && BugTypes.Contains(type)
        : IsBugHere(exception);

    /// <summary>What a service on the bus did wrong, by the name of its exception.</summary>
    private static readonly FrozenSet<string> BugTypes = new[]
    {
        typeof(NullReferenceException), typeof(ArgumentException), typeof(ArgumentNullException),
        typeof(ArgumentOutOfRangeException), typeof(InvalidCastException), typeof(IndexOutOfRangeException),
        typeof(FormatException), typeof(NotImplementedException), typeof(NotSupportedException), typeof(KeyNotFoundException),
        typeof(OverflowException), typeof(DivideByZeroException),
    }.Select(t => t.FullName!).ToFrozenSet();

    private static bool IsBugHere(Exception exception) => exception is
        NullReferenceException or ArgumentException or InvalidCastException or IndexOutOfRangeException
        or FormatException or NotImplementedException or NotSupportedException or KeyNotFoundException or ArithmeticException
        or (InvalidOperationException and not ObjectDisposedException);

    [LoggerMessage(Level = LogLevel.Error, Message = "A bug at {Path}.")]
    private partial void Bug(Exception exception, string path);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Fault} at {Path}: the caller was asked to try again.")]
    private partial void Fault(string fault, string path);
}
