suppressMessages({library(sandwich); library(clubSandwich)})
set.seed(77)
cmd <- "# R 4.2.2, clubSandwich 0.5.8, sandwich 3.0-2: Rscript clusters.R, in this folder"
out <- c(cmd,"set,quantity,index,value"); dat <- c(cmd,"set,y,x,z,w,cluster")
g17 <- function(v) sprintf("%.17g", v)
# A column for every cluster, two of them of one row; many clusters; weights of zero; clusters that x does not vary in.
cl <- c(1,2,rep(3,3),rep(4,7),rep(5,12),rep(6,4),rep(7,2),rep(8,10)); n <- length(cl)
fixed <- data.frame(y=round(rnorm(n)+rnorm(8)[cl],3), x=round(rnorm(n)+cl/4,3), z=round(runif(n),3), w=round(runif(n,0.5,3),2), cluster=cl)
cm <- sort(sample(500,900,replace=TRUE)); m <- length(cm)
many <- data.frame(y=round(rnorm(m)+rnorm(500)[cm],3), x=round(rexp(m),3), z=round(rnorm(500)[cm],3), w=round(rexp(m)+0.1,2), cluster=cm)
zero <- fixed; zero$w[c(3,9,20,21,40)] <- 0
sets <- list(
  fixed=list(d=fixed,f=y~x+factor(cluster)-1,w=FALSE), fixedweighted=list(d=fixed,f=y~x+factor(cluster)-1,w=TRUE),
  many=list(d=many,f=y~x+z,w=FALSE), manyweighted=list(d=many,f=y~x+z,w=TRUE),
  zero=list(d=zero,f=y~x+z,w=TRUE), constant=list(d=fixed,f=y~I(cluster %% 2)+I(cluster>=5),w=FALSE))
for (s in names(sets)) {
  S <- sets[[s]]; d <- S$d; m <- if (S$w) lm(S$f,d,weights=w) else lm(S$f,d)
  if (!grepl("weighted",s)) dat <- c(dat, apply(d,1,function(r) paste(c(s,g17(r)),collapse=",")))
  put <- function(q,v) { v <- as.numeric(v); out <<- c(out, sprintf("%s,%s,%d,%s",s,q,seq_along(v)-1L,g17(v))) }
  put("estimate",coef(m))
  for (k in c("CR0","CR1S","CR2")) { V <- try(vcovCR(m,d$cluster[d$w>0|!S$w],k)); put(k,V) }
  ct <- coef_test(m,V,test="Satterthwaite"); put("CR2.df",ct$df)
}
writeLines(out,"clusters.values.csv"); writeLines(dat,"clusters.data.csv")
