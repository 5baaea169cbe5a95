using System.Text;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.Tests.Host;
using HotChocolate;
using Microsoft.Extensions.Logging;

namespace ChiBo.Gateway.Tests.Door;

/// <summary>What an engine throws while it reads a request is the client's mistake; what a resolver throws is a bug or a fault.</summary>
public sealed class FaultFilterTests
{
    private readonly LoggedProblems _log = new();

    [Fact]
    public void What_cannot_be_read_is_malformed_and_no_bug()
    {
        foreach (var exception in new Exception[] { new EncoderFallbackException(), new FormatException(), new OverflowException() })
        {
            Filter(exception, null).ShouldBe("request.malformed");
        }

        _log.Entries.ShouldBeEmpty();
    }

    [Fact]
    public void Control_the_same_in_a_field_is_a_bug_and_logged()
    {
        Filter(new FormatException(), HotChocolate.Path.Root.Append("me")).ShouldBe("common.internal");
        Filter(new InvalidCastException(), null).ShouldBe("common.internal");
        Filter(new IOException(), null).ShouldBe("common.try-again");
        _log.Entries.Count(entry => entry.Level == LogLevel.Error).ShouldBe(2);
    }

    private string? Filter(Exception exception, HotChocolate.Path? path)
    {
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(_log));
        var error = ErrorBuilder.New().SetMessage("x").SetException(exception);
        return new FaultFilter(factory.CreateLogger<FaultFilter>()).OnError((path is null ? error : error.SetPath(path)).Build()).Code;
    }
}
