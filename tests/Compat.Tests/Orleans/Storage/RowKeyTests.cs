using Orleans.Runtime;
using Orleans.Storage.AdoNet;

namespace ChiBo.Compat.Tests.Orleans.Storage;

public sealed class RowKeyTests
{
    [Theory]
    [InlineData("lam-dong/so-tai-chinh/cb-01", 725584210)]
    [InlineData("b/o/c/2026-11-r", 1869379476)]
    [InlineData("khối/đảng-bộ/chi-bộ-3", 2058537973)]
    [InlineData("a/", 1233738628)]
    [InlineData("lam-dong/vp-ubnd/cb-02/2026-03-regular-1", -405217381)]
    public void A_key_has_the_hash_that_the_real_packages_store(string key, int hash) =>
        RowKey.Of("meeting", GrainId.Create("meeting", key), "s").GrainIdHash.ShouldBe(hash);

    [Theory]
    [InlineData("meeting", -1062908112)]
    [InlineData("cell", 1401197423)]
    [InlineData("organisation", -158598960)]
    [InlineData("working-group", -1374346799)]
    [InlineData("bloc", -1159885582)]
    public void A_state_has_the_hash_that_the_real_packages_store(string state, int hash) =>
        RowKey.Of(state, GrainId.Create("x", "a/"), "s").GrainTypeHash.ShouldBe(hash);

    [Theory]
    [InlineData("ab1")]
    [InlineData("0AB1")]
    [InlineData("7")]
    [InlineData("ab+c/d")]
    [InlineData("00000000000000000000000000000001")]
    public void A_key_that_reads_as_a_number_is_refused(string key) =>
        Should.Throw<NotSupportedException>(() => RowKey.Of("meeting", GrainId.Create("meeting", key), "s"));
}
