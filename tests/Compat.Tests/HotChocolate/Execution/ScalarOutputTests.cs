namespace ChiBo.Compat.Tests.HotChocolate.Execution;

public sealed class ScalarOutputTests
{
    [Fact]
    public async Task Every_scalar_goes_out_in_its_own_form() =>
        (await (await Executors.Build<Query>()).Ask(
            "{ text yes whole wide half dec at utc on time span key link bytes kind maybe list nested }")).ShouldBe(
            """{"data":{"text":"Đảng \"viên\"\n\\","yes":true,"whole":-1,"wide":9007199254740993,"half":0.5,"dec":1.50,"at":"2020-01-02T03:04:05.678+07:00","utc":"2020-01-02T03:04:05.000Z","on":"2020-01-02","time":"03:04:05","span":"P1DT2H3M4.005S","key":"00000000-0000-0000-0000-000000000001","link":"https://example.org/a","bytes":[1,2],"kind":"IN_PRINT","maybe":null,"list":[1,2],"nested":[[1],[]]}}""");

    public enum Kind
    {
        InPrint,
    }

    public sealed class Query
    {
        public string Text => "Đảng \"viên\"\n\\";

        public bool Yes => true;

        public int Whole => -1;

        public long Wide => 9007199254740993;

        public double Half => 0.5;

        public decimal Dec => 1.50m;

        public DateTimeOffset At => new(2020, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(7));

        public DateTime Utc => new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

        public DateOnly On => new(2020, 1, 2);

        public TimeOnly Time => new(3, 4, 5);

        public TimeSpan Span => new(1, 2, 3, 4, 5);

        public Guid Key => new("00000000-0000-0000-0000-000000000001");

        public Uri Link => new("https://example.org/a");

        public byte[] Bytes => [1, 2];

        public Kind Kind => Kind.InPrint;

        public int? Maybe => null;

        public IEnumerable<int> List => [1, 2];

        public int[][] Nested => [[1], []];
    }
}
