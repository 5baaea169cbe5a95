using System.Net;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>A request may be so deep, so dear and so large; what people ask for in earnest is none of these.</summary>
[Collection(nameof(OneGateway))]
public sealed class RequestLimits(GatewayHost host)
{
    [Fact]
    public async Task Too_deep_is_refused()
    {
        var depth = string
            .Concat(Enumerable.Repeat("cell { organisation { history { at } } calendar { meeting { ",
                4)) + "id" + new string('}', 12).Replace("}", " }");
        var answer = await host.As(TestCell.Office).Send(
            $"{{ cell(id: \"a/b/c\") {{ calendar {{ meeting {{ {depth} }} }} }} }}");
        answer["data"].ShouldBeNull();
        answer["errors"].ShouldNotBeNull();
    }

    [Fact]
    public async Task A_flood_of_aliases_is_refused()
    {
        var flood = string.Join(' ', Enumerable.Range(0, 2020)
            .Select(n => $"m{n}: meeting(id: \"a/b/c/{n}\") {{ id }}"));
        var answer = await host.As(TestCell.Office).Send($"{{ {flood} }}");
        answer["data"].ShouldBeNull();
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused()
    {
        using var response = await host.As(TestCell.Office).Post("{ me { id } }", new { x = new string('x', 3 << 20) });
        ((int)response.StatusCode).ShouldBeInRange(400, 499);
    }

    [Fact]
    public async Task A_page_over_200_is_refused_and_one_of_200_is_not()
    {
        (await host.As(TestCell.Office).Send(
            "{ meetings(first: 201) { totalCount } }"))["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("HC0051");
        (await host.As(TestCell.Office).Ask(
            "{ meetings(first: 200) { totalCount nodes { id kind phase month attendance { rate } scores { grade lost { criterion points why } } meeting { phase } } pageInfo { hasNextPage } } }"))
            .ShouldNotBeNull();
    }

    [Fact]
    public async Task The_whole_of_a_meeting_may_be_asked_for_at_once()
    {
        var meeting = await TestMeeting.Open(host, 3);
        (await meeting.Read("""
            cell { name organisation { name } roster { name } } organisation { name } checkInCode { digits } history { hash }
            minutes { content { items { title opinions { text speaker { name } } } selfScore { groups { criteria { code points } } } } }
            """)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Malformed_questions_are_bad_requests()
    {
        foreach (var query in new[] { "{", "{ nothing }", "{ me }", "query($x: Int!) { me { id } }" })
        {
            using var response = await host.As(TestCell.Office).Post(query);
            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, query);
        }
    }
}
